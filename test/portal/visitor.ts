import { Api } from '../../stories/portal/api.js';
import { createPortal } from '../../stories/portal/portal.js';
import { startServing } from '../../src/cli/serving.js';
import { admitPortal, loadDemo } from '../../src/server/demo/index.js';
import { openMemoryStore } from '../support/memory-store.js';

/** The portal with its API on a free port, in memory. */
export async function openPortal() {
  const credentials = { clientId: 'demo-portal', secret: 'a secret of this test' };
  const apis: Api[] = [];
  const serving = await startServing({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    openDatabase: async () => {
      const store = await openMemoryStore();
      await loadDemo(store);
      await admitPortal(store, credentials);
      return store;
    },
    around: (fetchApi, url) => {
      const api = new Api(url, credentials);
      apis.push(api);
      const portal = createPortal({ api, secret: 'signs cookies', cdn: import.meta.dirname, storybook: '/nowhere' });
      return (request, env) =>
        new URL(request.url).pathname.startsWith('/v1') ? fetchApi(request, env) : portal.fetch(request, env);
    },
  });
  return { serving, url: serving.url, api: apis[0] as Api };
}

/** A browser as far as these tests need one: keeps cookies, follows nothing by itself. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** Shows up with this cookie from now on. */
  carry(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  async get(path: string): Promise<{ status: number; body: string; headers: Headers }> {
    return this.#send(path, {});
  }

  /** Sends a form as a page of the portal would: with the token that is in that page. */
  async post(
    path: string,
    fields: Record<string, string>,
    csrf?: string,
  ): Promise<{ status: number; headers: Headers }> {
    const token = csrf ?? (await this.token());
    return this.#send(path, { method: 'POST', body: new URLSearchParams({ csrf: token, ...fields }) });
  }

  async token(): Promise<string> {
    const { body } = await this.get('/masuk');
    return /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  }

  /** Signs in by the button that carries this name. */
  async signInAs(name: string): Promise<void> {
    const { body } = await this.get('/masuk');
    const form = body.split('<form').find((part) => part.includes(`<b>${name}`)) ?? '';
    const employee = /name="pegawai" value="([^"]+)"/.exec(form)?.[1];
    if (!employee) throw new Error(`${name} is not offered at the log-in.`);
    await this.post('/masuk', { pegawai: employee });
  }

  async #send(path: string, init: RequestInit) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.url), { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) this.#cookies.set(name, value);
    }
    return { status: response.status, body: await response.text(), headers: response.headers };
  }
}
