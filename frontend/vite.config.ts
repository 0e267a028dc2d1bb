import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { noConsole } from './tools/vite/no-console.ts';

const gateway = process.env.GATEWAY_URL ?? 'http://localhost:8080';
const minify = {
  compress: { dropConsole: true, dropDebugger: true },
  mangle: true,
  codegen: true,
};

export default defineConfig({
  plugins: [react(), noConsole()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    rolldownOptions: { output: { minify } },
  },
  worker: { rolldownOptions: { output: { minify } } },
  server: { proxy: { '/api': gateway } },
  preview: { proxy: { '/api': gateway } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    reporters: ['default', ['json', { outputFile: 'target/vitest.json' }]],
    restoreMocks: true,
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
