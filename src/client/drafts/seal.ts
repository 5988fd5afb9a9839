import type { Content } from './shelf.js';

/** Turns texts into what lies on the device and back. */
export interface Seal {
  /** Whether what lies there is encrypted. */
  readonly encrypts: boolean;
  close(text: string, name: string): Promise<Content>;
  /** @throws Where it was sealed with another key, or for another name. */
  open(content: Content, name: string): Promise<string>;
}

/**
 * A seal with the person's key. AES-GCM over `crypto.subtle`, which browsers give to secure contexts alone; on a plain-HTTP
 * intranet page drafts lie open, and `encrypts` says so.
 *
 * @param draftKey 32 bytes in base64url, as `me` answers it.
 */
export async function makeSeal(draftKey: string): Promise<Seal> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) return noSeal;

  const key = await subtle.importKey('raw', bytesOf(draftKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
  // The name is sealed in, so that one draft cannot be passed off as another.
  const settings = (vector: Uint8Array<ArrayBuffer>, name: string) => ({
    name: 'AES-GCM',
    iv: vector,
    additionalData: new TextEncoder().encode(name),
  });
  return {
    encrypts: true,
    async close(text, name) {
      const vector = crypto.getRandomValues(new Uint8Array(12));
      const bytes = await subtle.encrypt(settings(vector, name), key, new TextEncoder().encode(text));
      return { type: 'sealed', vector, bytes };
    },
    async open(content, name) {
      if (content.type === 'plain') return content.text;
      return new TextDecoder().decode(await subtle.decrypt(settings(content.vector, name), key, content.bytes));
    },
  };
}

/** Leaves texts as they are: where nobody has a key. */
export const noSeal: Seal = {
  encrypts: false,
  close: async (text) => ({ type: 'plain', text }),
  open: async (content) => plain(content),
};

function plain(content: Content): string {
  if (content.type === 'plain') return content.text;
  throw new Error('sealed in a secure context, which this page is not');
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
