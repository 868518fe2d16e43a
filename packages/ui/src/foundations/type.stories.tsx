import preview from '../../../../.storybook/preview.tsx';
import { Heading } from '../heading/index.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Type', tags: ['!autodocs'] });

const sizes = ['12', '13', '14', '15', '17', '20', '24', '34', '48', '68'];

function Type() {
  return (
    <FoundationPage
      title="Type"
      lead="Archivo speaks wide for names and narrow for numbers; Martian Mono marks what can be copied. All sizes are rem: they follow the reader’s text size."
    >
      <FoundationSection title="Roles">
        <div className={styles.sample}>
          <Heading level={3} look="display">
            Tidewater cups
          </Heading>
          <span className={styles.value}>display · width 112, weight 780, −4 %</span>
        </div>
        <div className={styles.sample}>
          <Heading level={3} look="title">
            Up next
          </Heading>
          <span className={styles.value}>title · width 108, weight 740, −2.2 %</span>
        </div>
        <div className={styles.sample}>
          <span className={styles.figure}>41</span>
          <span className={styles.value}>numbers · width 70 to 78, weight 760 to 800, tabular</span>
        </div>
        <div className={styles.sample}>
          <p>
            Wood-fired stoneware from one kiln load in Faro. When it is gone, the glaze changes.
          </p>
          <span className={styles.value}>text · width 100, weight 450, line 1.5</span>
        </div>
        <div className={styles.sample}>
          <p className={styles.strong}>Your unit is held</p>
          <span className={styles.value}>strong · weight 640 to 680</span>
        </div>
        <div className={styles.sample}>
          <p className={styles.mono}>080 of 120 · 0192f3a4-8b1e-7c55</p>
          <span className={styles.value}>codes · Martian Mono 500</span>
        </div>
      </FoundationSection>
      <FoundationSection title="Scale">
        {sizes.map((size) => (
          <div key={size} className={styles.sample}>
            <span style={{ fontSize: `var(--text-${size})`, lineHeight: 1.1 }}>Held for you</span>
            <span className={styles.value}>--text-{size}</span>
          </div>
        ))}
      </FoundationSection>
      <FoundationSection
        title="Numbers do not move"
        lead="Tabular figures everywhere: a number that counts down keeps its width."
      >
        <p className={styles.figure}>
          1:11
          <br />
          4:08
        </p>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Type /> });

export const Text200 = meta.story({ render: () => <Type />, globals: { text: '200' } });
