/** How the content of a media type begins; what is not here cannot be told by its first bytes. */
const beginnings: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  // Some printers put a line before it; readers look through the first kilobyte (ISO 32000-1, implementation note 13).
  'application/pdf': (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  'image/png': (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': (bytes) => begins(bytes, [0xff, 0xd8, 0xff]),
  'image/webp': (bytes) => begins(bytes, 'RIFF') && begins(bytes.subarray(8), 'WEBP'),
  'image/gif': (bytes) => begins(bytes, 'GIF8'),
  'application/zip': (bytes) => begins(bytes, 'PK'),
};

/** Office documents are archives; the family is told by the name of the type. */
const archives = /^application\/(vnd\.openxmlformats-officedocument|vnd\.oasis\.opendocument)\./;

/** Whether a content can be of a media type, as far as its first bytes tell. */
export function canBe(mediaType: string, bytes: Uint8Array): boolean {
  const test = beginnings[archives.test(mediaType) ? 'application/zip' : mediaType];
  return test === undefined || test(bytes);
}

/**
 * Which of these media types a content is by its very first bytes, `undefined` where it is none. Stricter than `canBe`: what
 * anybody may send must not be a page with `%PDF-` somewhere in it.
 */
export function mediaTypeOf(bytes: Uint8Array, mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find((mediaType) =>
    mediaType === 'application/pdf' ? begins(bytes, '%PDF-') : mediaType in beginnings && canBe(mediaType, bytes),
  );
}

function begins(bytes: Uint8Array, beginning: string | readonly number[]): boolean {
  const wanted = Buffer.from(typeof beginning === 'string' ? [...Buffer.from(beginning)] : [...beginning]);
  return Buffer.from(bytes.subarray(0, wanted.byteLength)).equals(wanted);
}
