import { useState } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { Progress } from '../progress/index.ts';
import { UnitGrid } from '../unit-grid/index.ts';
import { CopyToken } from './copy-token.tsx';
import { customProperties } from './custom-properties.ts';
import styles from './one-token.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/One token', tags: ['!autodocs'] });

/** Of no use in the product, and readable under the same words. */
const violet = 'oklch(0.48 0.21 318)';

function OneToken() {
  const [changed, setChanged] = useState(false);
  return (
    <FoundationPage
      title="One token"
      lead="A value has one place. Change it there and it changes everywhere; write it anywhere else and the linter refuses it."
    >
      <FoundationSection
        title="Try it"
        lead="“Mine” is one token. Give it another colour for this page: the action, your hold and your unit follow, and nothing else does."
      >
        <div
          className={styles.shown}
          style={changed ? customProperties({ '--mine-solid': violet }) : undefined}
        >
          <Button tone="mine">Get yours</Button>
          <Progress label="Your hold" value={62} valueText="3:06 left" tone="mine" />
          <UnitGrid total={48} left={17} held={4} mine={[24]} columns={12} />
        </div>
        <div className={styles.change}>
          <CopyToken name="--mine-solid" />
          <Button size="sm" onClick={() => setChanged((was) => !was)}>
            {changed ? 'Put it back' : 'Change the token'}
          </Button>
        </div>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <OneToken /> });

const groundOf = (element: Element | null) =>
  element ? getComputedStyle(element).backgroundColor : 'no such element';

export const Changed = meta.story({
  render: () => <OneToken />,
  play: async ({ canvas, canvasElement }) => {
    const action = canvas.getByRole('button', { name: 'Get yours' });
    const own = canvasElement.querySelector('[data-unit="mine"]');
    const left = canvasElement.querySelector('[data-unit="left"]');
    const before = { mine: groundOf(action), left: groundOf(left) };
    await expect(groundOf(own)).toBe(before.mine);
    await userEvent.click(canvas.getByRole('button', { name: 'Change the token' }));
    await waitFor(() => expect(groundOf(own)).not.toBe(before.mine));
    await waitFor(() => expect(groundOf(action)).toBe(groundOf(own)));
    await expect(groundOf(left)).toBe(before.left);
  },
});
