import path from 'node:path';
import type { FileStorage } from './file-storage.js';
import { folderStorage } from './folder-storage.js';
import { s3Storage } from './s3-storage.js';

/** Where files are to lie, as an operator says it. */
export interface StorageSettings {
  /** `s3://BUCKET/PREFIX`, or a folder; the usual folder unless told. */
  readonly location?: string | undefined;
  /** The folder that is used where no location is given. */
  readonly folder: string;
  /** Address of an S3-compatible store that is not Amazon's. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * Opens the storage that is configured.
 *
 * @throws {TypeError} for an address that is neither a folder nor S3, or that names no bucket.
 */
export async function openStorage({ location, folder, endpoint, region }: StorageSettings): Promise<FileStorage> {
  if (!location) return folderStorage(folder);
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]+):\/\/(.*)$/i.exec(location) ?? [];
  if (scheme === undefined) return folderStorage(path.resolve(location));
  const [bucket = '', ...names] = rest.split('/').filter((name) => name !== '');
  if (scheme.toLowerCase() !== 's3' || bucket === '') {
    throw new TypeError(`ASN_STORAGE is a folder or s3://BUCKET/PREFIX, but not ${location}`);
  }
  return s3Storage({ bucket, prefix: names.join('/'), endpoint, region });
}
