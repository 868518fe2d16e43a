import preview from '../../../../.storybook/preview.tsx';
import { Heading } from '../heading/index.ts';
import type { TokenName } from '../tokens/token-name.gen.ts';
import { CopyToken } from './copy-token.tsx';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';
import { TokenRows } from './token-rows.tsx';
import typeStyles from './type.module.css';

const meta = preview.meta({ title: 'Foundations/Type', tags: ['!autodocs'] });

interface Role {
  readonly look: string;
  readonly words: string;
  readonly line: string;
  readonly takes: readonly TokenName[];
}

const roles: readonly Role[] = [
  {
    look: 'display',
    words: 'Tidewater cups',
    line: 'A page’s title.',
    takes: [
      '--text-display',
      '--stretch-display',
      '--weight-display',
      '--leading-100',
      '--tracking-40',
    ],
  },
  {
    look: 'title',
    words: 'Up next',
    line: 'A heading.',
    takes: ['--text-20', '--stretch-title', '--weight-title', '--leading-115', '--tracking-22'],
  },
  {
    look: 'figure',
    words: '41',
    line: 'A count. Narrow and heavy, figures of one width.',
    takes: ['--number-68', '--stretch-number', '--weight-number', '--leading-82', '--tracking-20'],
  },
  {
    look: 'text',
    words: 'Wood-fired stoneware from one kiln load in Faro. When it is gone, the glaze changes.',
    line: 'Text.',
    takes: ['--text-15', '--weight-text', '--leading-150', '--tracking-3'],
  },
  {
    look: 'strong',
    words: 'Your unit is held',
    line: 'A label, a name in a row, a button.',
    takes: ['--text-15', '--weight-strong'],
  },
  {
    look: 'code',
    words: '080 of 120 · LD-7Q2M-K9',
    line: 'What can be copied. Martian Mono.',
    takes: ['--font-mono', '--text-13', '--weight-medium'],
  },
];

const files = [
  ['Archivo, Latin', 'width and weight', '88 KB', 'asked for before any style is read'],
  ['Archivo, Latin extended', 'width and weight', '84 KB', 'when a name needs it'],
  ['Martian Mono, Latin', 'weight', '23 KB', 'when a code is shown'],
];

const swap = 'Tidewater cups, set of three';

const showSize = (fontSize: string) => (
  <span className={typeStyles.sample} style={{ fontSize }}>
    Held for you
  </span>
);

const showWeight = (fontWeight: string) => (
  <span className={typeStyles.sample} style={{ fontWeight }}>
    Held for you
  </span>
);

const showWidth = (fontStretch: string) => (
  <span className={typeStyles.sample} data-look="stretch" style={{ fontStretch }}>
    livedrops 120
  </span>
);

const showLeading = (lineHeight: string) => (
  <p className={typeStyles.lines} style={{ lineHeight }}>
    Held for you, and nobody else can buy it
  </p>
);

const showTracking = (letterSpacing: string) => (
  <span className={typeStyles.sample} style={{ letterSpacing }}>
    Held for you
  </span>
);

function Type() {
  return (
    <FoundationPage
      title="Type"
      lead="Archivo speaks wide for names and narrow for numbers; Martian Mono marks what can be copied. All sizes are rem: they follow the reader’s text size."
    >
      <FoundationSection title="Roles">
        <ul className={styles.rows} data-large="true">
          {roles.map(({ look, words, line, takes }) => (
            <li key={look}>
              <div className={typeStyles.role} data-look={look}>
                {words}
              </div>
              <div className={styles.named}>
                <p>{line}</p>
                <div className={styles.tokens}>
                  {takes.map((name) => (
                    <CopyToken key={name} name={name} />
                  ))}
                </div>
              </div>
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection
        title="Sizes"
        lead="Fixed sizes, and two that follow the width of a phone. Numbers have their own scale."
      >
        <TokenRows group="text" large show={showSize} />
      </FoundationSection>
      <FoundationSection title="Weights">
        <TokenRows group="weight" large show={showWeight} />
      </FoundationSection>
      <FoundationSection title="Widths" lead="One family, as wide as what it says is worth.">
        <TokenRows group="stretch" large show={showWidth} />
      </FoundationSection>
      <FoundationSection
        title="Lines"
        lead="How far they stand apart: the larger and the shorter, the closer."
      >
        <TokenRows group="leading" large show={showLeading} />
      </FoundationSection>
      <FoundationSection
        title="Letters"
        lead="How close they stand: the larger the type, the closer."
      >
        <TokenRows group="tracking" large show={showTracking} />
      </FoundationSection>
      <FoundationSection
        title="Three files, and no jump"
        lead="Subsets from our own server, no third party. Until Archivo is there, Arial, Liberation Sans, Helvetica Neue or Roboto stands in, whichever the reader has, scaled for each width and weight so that nothing wraps anew."
      >
        <FoundationTable label="Font files" head={['File', 'Axes', 'Size', 'Fetched']}>
          {files.map(([file, axes, size, when]) => (
            <tr key={file}>
              <td>{file}</td>
              <td>{axes}</td>
              <td>{size}</td>
              <td>{when}</td>
            </tr>
          ))}
        </FoundationTable>
        <div className={typeStyles.swap}>
          <Heading level={3} look="title">
            {swap}
          </Heading>
          <Heading
            level={3}
            look="title"
            className={typeStyles.standIn}
            style={{ fontFamily: '"Archivo Fallback"' }}
          >
            {swap}
          </Heading>
          <p className={styles.value}>Above as it comes, below what stands in for it.</p>
        </div>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Type /> });

export const Dark = meta.story({ render: () => <Type />, globals: { theme: 'dark' } });

export const Text200 = meta.story({ render: () => <Type />, globals: { text: '200' } });
