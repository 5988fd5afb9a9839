import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  // Beside another React in the same workspace, asn-kinerja/react has to find this one.
  resolve: { dedupe: ['react', 'react-dom'] },
});
