import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { type Announcer, createAnnouncer, politeEveryMs } from '../announcer/index.ts';
import { Button } from '../button/index.ts';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';
import styles from './regions.module.css';

const meta = preview.meta({ title: 'Foundations/Live regions', tags: ['!autodocs'] });

interface Said {
  readonly id: number;
  readonly region: 'polite' | 'assertive';
  readonly text: string;
}

/** The shop's own announcer, with a list in place of a voice. */
function useHeard() {
  const [heard, setHeard] = useState<readonly Said[]>([]);
  const [announcer] = useState<Announcer>(() =>
    createAnnouncer(
      (region, text) => setHeard((list) => [{ id: list.length, region, text }, ...list]),
      {
        now: () => performance.now(),
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      },
    ),
  );
  return { heard, announcer };
}

function Desk() {
  const { heard, announcer } = useHeard();
  const [left, setLeft] = useState(41);
  const sell = () => {
    setLeft(left - 1);
    announcer.polite(`${left - 1} of 120 left`, 'stock');
  };
  return (
    <div className={styles.desk}>
      <div className={styles.buttons}>
        <Button onClick={sell}>Sell a unit</Button>
        <Button onClick={() => announcer.assertive('Your hold ends in 60 seconds')}>
          Warn of the end
        </Button>
      </div>
      <p className={styles.left}>
        <b>{left}</b> of 120 left
      </p>
      <ol className={styles.heard} aria-label="What was said" reversed>
        {heard.map(({ id, region, text }) => (
          <li key={id} data-region={region}>
            <span>{region}</span>
            {text}
          </li>
        ))}
        {heard.length === 0 && <li>Nothing was said yet.</li>}
      </ol>
    </div>
  );
}

const rules = [
  ['Stock', 'polite', 'At half, a fifth, ten, three and none; the latest number only'],
  ['Results of a search or filter', 'polite', 'Once they stand'],
  ['A countdown', 'polite', 'At 10, 5 and 1 minute, 10 seconds, the end; never each second'],
  ['Your hold starts', 'assertive', 'At once'],
  ['Your hold ends soon, has ended', 'assertive', '60 seconds ahead, and at the end'],
  ['Your payment', 'assertive', 'Its result, once'],
  ['The line is lost, is back', 'polite', 'Once each'],
];

function LiveRegions() {
  return (
    <FoundationPage
      title="Live regions"
      lead={`Two regions stand in the page from its first paint: one that waits its turn, one that does not. Whatever happens, a topic speaks politely at most once in ${politeEveryMs / 1000} seconds, and then says the latest.`}
    >
      <FoundationSection
        title="Hear it"
        lead="Sell ten units as fast as you can: you read two lines, not ten. A warning does not wait."
      >
        <Desk />
      </FoundationSection>
      <FoundationSection title="Who may speak">
        <FoundationTable label="What is announced" head={['What', 'How', 'When']}>
          {rules.map(([what, how, when]) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{how}</td>
              <td>{when}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
      <FoundationSection
        title="One voice"
        lead="Pieces do not own live regions. They tell the page what crossed a line, and the page tells the announcer. So two pieces never speak over each other."
      />
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <LiveRegions /> });

export const Dark = meta.story({ render: () => <LiveRegions />, globals: { theme: 'dark' } });

export const Flood = meta.story({
  render: () => <LiveRegions />,
  play: async ({ canvas }) => {
    const sell = canvas.getByRole('button', { name: 'Sell a unit' });
    for (let sold = 0; sold < 5; sold += 1) await userEvent.click(sell);
    await userEvent.click(canvas.getByRole('button', { name: 'Warn of the end' }));
    const said = canvas.getByRole('list', { name: 'What was said' });
    await expect(said).toHaveTextContent('40 of 120 left');
    await expect(said).not.toHaveTextContent('39 of 120 left');
    await expect(said).toHaveTextContent('Your hold ends in 60 seconds');
  },
});
