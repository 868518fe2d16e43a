import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';

const isDarkNow = (theme: unknown) =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);

const globalsUpdated = 'globalsUpdated';

/** A docs page in the toolbar's theme: its own words and tables as well as the stories on it. */
export function ThemedContainer(props: PropsWithChildren<DocsContainerProps>) {
  const [theme, setTheme] = useState<unknown>(() =>
    new URLSearchParams(location.search).get('globals')?.includes('theme:dark') ? 'dark' : 'light',
  );
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }: { readonly globals: Readonly<Record<string, unknown>> }) =>
      setTheme(globals['theme']);
    channel.on(globalsUpdated, follow);
    return () => channel.off(globalsUpdated, follow);
  }, []);
  const dark = isDarkNow(theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return <DocsContainer {...props} theme={dark ? themes.dark : themes.light} />;
}
