import { defineConfig } from 'drizzle-kit';

// Paths are relative to the folder in which `npm run migrations` runs: the root.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/server/store/schema.ts',
  out: './src/server/store/migrations',
});
