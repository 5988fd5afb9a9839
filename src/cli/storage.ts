import path from 'node:path';
import { type FileStorage, openStorage } from '../server/index.js';

/**
 * The storage of files that the environment names, else the folder `files` beside the embedded database (decision 0011).
 * Keys of an S3 store come from where its client looks for them: the environment, a profile, or the role of the machine.
 *
 * @throws {TypeError} with a sentence for the operator, where `ASN_STORAGE` names neither a folder nor a bucket.
 */
export function configuredStorage(dataDir: string): Promise<FileStorage> {
  const { ASN_STORAGE: location, ASN_S3_ENDPOINT: endpoint, ASN_S3_REGION: region } = process.env;
  return openStorage({
    folder: path.join(dataDir, 'files'),
    location: location || undefined,
    endpoint: endpoint || undefined,
    region: region || undefined,
  });
}
