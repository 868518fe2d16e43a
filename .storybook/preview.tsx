import '@livedrops/ui/styles.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { Watched } from './decorators/watched.tsx';
import { BothThemes, Surroundings } from './decorators/with-surroundings.tsx';
import { ComponentPage } from './docs/component-page.tsx';
import { ThemedContainer } from './docs/themed-container.tsx';
import { sceneNames, startMockedApi } from './scenes.ts';

const viewport = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
});

export default definePreview({
  tags: ['autodocs'],
  addons: [addonDocs(), addonA11y()],
  beforeAll: async () => {
    await startMockedApi();
  },
  decorators: [
    (Story, { globals, id, viewMode }) => {
      const both = globals['theme'] === 'both';
      return (
        <Surroundings
          theme={both ? 'light' : String(globals['theme'])}
          direction={String(globals['direction'])}
          motion={String(globals['motion'])}
          text={String(globals['text'])}
          hue={String(globals['hue'])}
          shared={viewMode === 'docs'}
        >
          {both ? (
            <BothThemes id={id}>
              <Story />
            </BothThemes>
          ) : viewMode === 'docs' ? (
            <Story />
          ) : (
            <Watched key={id}>
              <Story />
            </Watched>
          )}
        </Surroundings>
      );
    },
  ],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: ['light', 'dark', 'system', 'both'],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Reading direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    text: {
      description: 'The reader’s text size',
      toolbar: {
        title: 'Text',
        icon: 'paragraph',
        items: ['100', '130', '200'].map((value) => ({ value, title: `Text ${value} %` })),
        dynamicTitle: true,
      },
    },
    hue: {
      description: 'The drop’s hue, where a component does not set its own',
      toolbar: {
        title: 'Hue',
        icon: 'paintbrush',
        items: [
          { value: 'story', title: 'Hue of the story' },
          ...[20, 38, 94, 158, 232, 265, 296, 330].map((hue) => ({
            value: String(hue),
            title: `Hue ${hue}`,
          })),
        ],
        dynamicTitle: true,
      },
    },
    scene: {
      description: 'What is the matter with the mocked shop',
      toolbar: {
        title: 'Scene',
        icon: 'globe',
        items: [{ value: 'story', title: 'Scene of the story' }, ...sceneNames],
        dynamicTitle: true,
      },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        title: 'Motion',
        icon: 'play',
        items: ['system', 'full', 'reduced'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {
    theme: 'light',
    direction: 'ltr',
    text: '100',
    hue: 'story',
    scene: 'story',
    motion: 'system',
  },
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
