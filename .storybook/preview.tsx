import '@livedrops/ui/styles.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { useGlobals } from 'storybook/preview-api';
import { Watched } from './decorators/watched.tsx';
import { BothThemes, choicesOf, Surroundings } from './decorators/with-surroundings.tsx';
import { ComponentPage } from './docs/component-page.tsx';
import { ThemedContainer } from './docs/themed-container.tsx';
import { startMockedApi } from './scenes.ts';
import { globalTypes, initialGlobals } from './toolbars.ts';

const viewport = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
});

export default definePreview({
  tags: ['autodocs'],
  addons: [addonDocs(), addonA11y()],
  beforeAll: async () => {
    await startMockedApi();
    // A font that arrives while a story plays would move what the story measures. Stand-ins are the device's own fonts,
    // and need not be there.
    await Promise.allSettled([...document.fonts].map((font) => font.load()));
  },
  decorators: [
    (Story, { args, argTypes, globals, id, viewMode }) => {
      const { theme, network } = globals;
      const [, updateGlobals] = useGlobals();
      const choices = choicesOf(globals);
      // A component that formats takes the toolbar's language as any page hands it over: by its own prop.
      const spoken =
        choices.locale && 'locale' in argTypes ? { args: { ...args, locale: choices.locale } } : {};
      const story = <Story {...spoken} />;
      return (
        <Surroundings {...choices} shared={viewMode === 'docs'}>
          {theme === 'both' && <BothThemes id={id}>{story}</BothThemes>}
          {theme !== 'both' && viewMode === 'docs' && story}
          {theme !== 'both' && viewMode !== 'docs' && (
            <Watched
              key={`${id} ${network}`}
              id={id}
              setClock={(clock) => updateGlobals({ clock })}
            >
              {story}
            </Watched>
          )}
        </Surroundings>
      );
    },
  ],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    docs: { page: ComponentPage, container: ThemedContainer },
    controls: { expanded: true },
    viewport: {
      options: {
        small: viewport('320', 320, 640),
        phone: viewport('390', 390, 844),
        tablet: viewport('768', 768, 1024),
        laptop: viewport('1024', 1024, 768),
        desktop: viewport('1280', 1280, 900),
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'What changed',
          'Foundations',
          [
            'Principles',
            'One token',
            'Colour',
            'Drop hue lab',
            'Type',
            'Numbers and time',
            'Space and layout',
            'Elevation',
            'Motion',
            'Icons',
            'Product pictures',
            'Voice and copy',
            'Accessibility',
            'Live regions',
          ],
          'Primitives',
          'Patterns',
          'Commerce',
          'Pages',
          ['Shop'],
          'Flows',
        ],
      },
    },
  },
});
