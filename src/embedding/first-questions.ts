/**
 * What each element asks of the API first, for the person signed in; `{…}` is an attribute of the tag. A page that starts these
 * itself waits for nothing twice. A test compares the list with what elements do ask (test/delivery/chain.test.ts).
 */
export const firstQuestions: Readonly<Record<string, readonly string[]>> = {};
