import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Accessibility', tags: ['!autodocs'] });

const keys = [
  ['Tab', 'The next thing, in the order of reading; the first is “Skip to content”'],
  ['Enter', 'Does it; on a button Space does too'],
  ['Arrow keys', 'Move inside one group: options, tabs, pictures'],
  ['Escape', 'Closes what lies on top; focus goes back to where it came from'],
  ['S', 'Says the stock of the drop'],
  ['B', 'Goes to the drop’s button'],
  ['/', 'Search'],
];

const proofs = [
  ['Contrast', 'Computed from the tokens for each pair, both themes, all 360 hues', 'a test'],
  ['Names and roles', 'axe, WCAG 2.2 A and AA, on every story', 'a test'],
  ['Keyboard', 'A story that is played with keys alone, for each piece that takes focus', 'a test'],
  ['Targets', 'At least 44 by 44, also where the sign is smaller', 'a token'],
  ['Text at 200\u00a0%', 'Every size is rem; nothing is cut, nothing scrolls sideways', 'a story'],
  ['320 wide', 'The same, on the smallest phone', 'a story'],
  ['Right to left', 'Logical properties alone', 'a lint rule'],
  ['Less motion', 'One rule above all pieces', 'a style'],
  ['Forced colours', 'Borders where there was a shadow, words where there was a colour', 'a style'],
  [
    'Time limits',
    'Your hold warns 60 seconds ahead and can be made longer with one press',
    'a story',
  ],
];

function Accessibility() {
  return (
    <FoundationPage
      title="Accessibility"
      lead="A drop is a race against a clock. It is fair when everybody can run: by keyboard, by voice, at twice the text size, without colour, without motion."
    >
      <FoundationSection
        title="Nothing is dead"
        lead="A button that cannot be used stays in reach and says why. Press it or focus it: the reason is read with its name."
      >
        <div className={styles.reasoned}>
          <Button unavailable aria-describedby="why-not">
            Get yours
          </Button>
          <p id="why-not">
            All 120 are in checkouts or sold. If one comes back, it is here at once.
          </p>
        </div>
      </FoundationSection>
      <FoundationSection
        title="State is a sign, a word and a place"
        lead="Colour comes last. Under the common kinds of colour blindness “done” and “error” come close, so they never differ by colour alone, and “live” and “error” never share a place."
      />
      <FoundationSection title="Keys">
        <FoundationTable label="Keys" head={['Key', 'What it does']}>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <td>
                <kbd className={styles.key}>{key}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
      <FoundationSection title="What holds it" lead="A promise that nothing checks is a wish.">
        <FoundationTable label="Promises and what checks them" head={['What', 'How', 'Held by']}>
          {proofs.map(([what, how, by]) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{how}</td>
              <td>{by}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
      <FoundationSection
        title="What is not proven"
        lead="No screen reader runs in our tests. What is announced, and when, is checked in the regions; how NVDA, VoiceOver and TalkBack read it is checked by hand."
      />
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Accessibility /> });

export const Dark = meta.story({ render: () => <Accessibility />, globals: { theme: 'dark' } });
