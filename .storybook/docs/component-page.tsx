import type { Guide } from '@livedrops/ui/guide';
import {
  Controls,
  Description,
  Primary,
  Stories,
  Title,
  Unstyled,
  useOf,
} from '@storybook/addon-docs/blocks';
import { GuideChanges, GuideGaps, GuideWords } from './guide-words.tsx';
import { StatusMark } from './status-mark.tsx';

const isGuide = (value: unknown): value is Guide =>
  typeof value === 'object' && value !== null && 'use' in value && 'avoid' in value;

/** The docs page of every component: its stories and props from the code, its words from its guide. */
export function ComponentPage() {
  const { preparedMeta, csfFile } = useOf('meta', ['meta']);
  const guide: unknown = preparedMeta.parameters['guide'];
  return (
    <>
      <Title />
      <Unstyled>
        <StatusMark tags={csfFile.meta.tags ?? []} />
      </Unstyled>
      <Description />
      <Primary />
      <Controls />
      {isGuide(guide) && (
        <Unstyled>
          <GuideWords guide={guide} />
        </Unstyled>
      )}
      <Stories title="States" includePrimary={false} />
      {isGuide(guide) && (
        <Unstyled>
          <GuideGaps guide={guide} />
          <GuideChanges guide={guide} />
        </Unstyled>
      )}
    </>
  );
}
