// The globals of the browser tests. Only what we use: the full types of mocha would clash with node:test's.

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: (this: { skip(): never }) => void | Promise<void>): void;
declare function before(body: (this: { timeout(milliseconds: number): void }) => void | Promise<void>): void;
declare function after(body: (this: void) => void | Promise<void>): void;
declare function beforeEach(body: (this: void) => void | Promise<void>): void;
declare function afterEach(body: (this: void) => void | Promise<void>): void;
