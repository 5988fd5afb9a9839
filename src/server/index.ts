/**
 * The reference server of the API: the contract's table, served from PGlite or PostgreSQL.
 *
 * ```ts
 * const store = openStore({ dataDir: '.data' });
 * const server = createServer({ store });
 * const { url, close } = await listen(server, { port: 8080 });
 * ```
 */
export { createServer, type Server, type ServerOptions } from './create-server.js';
export { listen, type Listening } from './listen.js';
export { makeLogger } from './middleware/log.js';
export { type FileStorage, memoryStorage } from './storage/file-storage.js';
export { folderStorage } from './storage/folder-storage.js';
export { openStorage, type StorageSettings } from './storage/open-storage.js';
export { type S3Place, s3Storage } from './storage/s3-storage.js';
export { verifyAuditChain } from './store/audit.js';
export { DataFolderInUseError } from './store/lock.js';
export { openStore, type Store, type StoreOptions } from './store/open.js';
export { type Sender, type SenderOptions, startSender } from './webhooks/sender.js';
