import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const quiet = './packages/config/src/fail-on-console.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/{contract,client,mocks,core,port-suites,config}/**/*.test.ts',
            'packages/adapters/*/src/**/*.test.ts',
            'apps/api/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          setupFiles: [quiet],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'storefront',
          environment: 'jsdom',
          include: ['apps/storefront/src/**/*.test.{ts,tsx}', 'packages/ui/src/**/*.test.{ts,tsx}'],
          setupFiles: [quiet, './packages/config/src/dom-setup.ts'],
        },
      },
    ],
  },
});
