import type { StorybookConfig } from '@storybook/react-vite';
import type { Plugin } from 'vite';

/** The built book measures renders as well: React's ordinary production build leaves its Profiler out. */
const measurable: Plugin = {
  name: 'livedrops:measurable',
  config: () => ({ resolve: { alias: { 'react-dom/client': 'react-dom/profiling' } } }),
};

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './pages/*.mdx',
    './pages/*.stories.tsx',
    '../packages/ui/src/**/*.stories.tsx',
    '../apps/storefront/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./public', '../apps/storefront/public'],
  features: { experimentalTestSyntax: true, sidebarOnboardingChecklist: false },
  viteFinal: (vite, { configType }) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), ...(configType === 'PRODUCTION' ? [measurable] : [])],
    build: {
      ...vite.build,
      // kB. The kit and every story's frame are one chunk; the size of the whole book is what its gate looks at.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        checks: { pluginTimings: false },
        // "use client" means nothing where there is no server; packages put it into every file.
        onLog: (level, log, say) => {
          const harmless =
            log.code === 'MODULE_LEVEL_DIRECTIVE' && /node_modules/.test(log.id ?? log.message);
          if (!harmless) say(level, log);
        },
      },
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Found all at once: a package found while tests run would reload the page under them, with a second React.
      entries: [
        '.storybook/preview.tsx',
        'packages/ui/src/**/*.{ts,tsx}',
        'apps/storefront/src/**/*.{ts,tsx}',
        '!**/*.test.{ts,tsx}',
      ],
    },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
