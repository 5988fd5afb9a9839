import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { type FileStorage, withSafeKeys } from './file-storage.js';

/** A bucket that speaks S3: of Amazon, or of a store in the agency's own network. */
export interface S3Place {
  readonly bucket: string;
  /** Put before every key, without slashes at its ends; empty for none. */
  readonly prefix: string;
  /** Address of the store, where it is not Amazon's. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  /** Where keys do not come from the environment, the profile or the machine's role, as usual with AWS. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/** Keeps bytes in a bucket. The client is loaded only here: whoever needs no S3 need not install it. */
export async function s3Storage({ bucket, prefix, endpoint, region, credentials }: S3Place): Promise<FileStorage> {
  const { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } =
    await import('@aws-sdk/client-s3');
  const own: S3ClientConfig = endpoint === undefined ? {} : { endpoint, forcePathStyle: true };
  const client = new S3Client({
    ...own,
    // Stores other than Amazon's often have no regions, but the signature needs a name.
    region: region ?? (endpoint === undefined ? undefined : 'us-east-1'),
    ...(credentials && { credentials }),
    // Checksums that only some stores know: not sent unless the store insists.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (key: string) => ({ Bucket: bucket, Key: prefix === '' ? key : `${prefix}/${key}` });
  return withSafeKeys({
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: 'application/octet-stream' }));
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  });
}
