import { sceneNames } from './scenes.ts';

const choice = (value: string, title: string) => ({ value, title });

const menu = <const Icon extends string>(
  description: string,
  icon: Icon,
  items: readonly ReturnType<typeof choice>[],
) => ({
  description,
  toolbar: { title: description, icon, items: [...items], dynamicTitle: true },
});

/** What a reviewer calls the states of the network; any other scene of the mocks keeps its own name. */
const networkNames: Readonly<Record<string, string>> = {
  calm: 'Normal',
  slow: 'Slow: two seconds',
  loading: 'Loading for ever',
  empty: 'Empty',
  error: 'Error 500',
  offline: 'Offline',
  reconnecting: 'Reconnecting',
  'sold-out': 'Sold out',
};

const networks = [
  choice('story', 'Network'),
  ...Object.entries(networkNames).map(([value, title]) => choice(value, title)),
  ...sceneNames
    .filter((name) => !(name in networkNames))
    .map((name) => choice(name, `Scene: ${name.replaceAll('-', ' ')}`)),
];

const hues = [20, 38, 94, 158, 232, 265, 296, 330].map((hue) => choice(String(hue), `Hue ${hue}`));

/** The menus above every story. The clock has buttons of its own, in the manager. */
export const globalTypes = {
  theme: menu('Theme', 'mirror', [
    choice('light', 'Light'),
    choice('dark', 'Dark'),
    choice('system', 'System'),
    choice('both', 'Both, side by side'),
  ]),
  locale: menu('Language', 'globe', [
    choice('story', 'Language'),
    choice('en-GB', 'English'),
    choice('de-DE', 'Deutsch: figures, dates, money'),
    choice('pt-PT', 'Português: figures, dates, money'),
    choice('ar-EG', 'العربية: from right to left'),
    choice('pseudo', 'Pseudo: every text 40 % longer'),
  ]),
  direction: menu('Reading direction', 'transfer', [
    choice('ltr', 'Left to right'),
    choice('rtl', 'Right to left'),
  ]),
  network: menu('Network', 'lightning', networks),
  density: menu('Density', 'component', [
    choice('comfortable', 'Comfortable'),
    choice('compact', 'Compact, in the studio'),
  ]),
  motion: menu('Motion', 'play', [
    choice('system', 'Motion'),
    choice('full', 'Full motion'),
    choice('reduced', 'Reduced motion'),
  ]),
  text: menu(
    'Text size of the reader',
    'paragraph',
    ['100', '130', '200'].map((value) => choice(value, `Text ${value} %`)),
  ),
  hue: menu('Hue of the drop', 'paintbrush', [choice('story', 'Hue'), ...hues]),
};

export const initialGlobals = {
  theme: 'light',
  locale: 'story',
  direction: 'ltr',
  network: 'story',
  density: 'comfortable',
  motion: 'system',
  text: '100',
  hue: 'story',
  /** Milliseconds that the time of the book is moved by, and a `+` when it runs on from there. */
  clock: '0',
};
