import { useState } from 'react';
import preview from '../../../../.storybook/preview.tsx';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Drop hue lab', tags: ['!autodocs'] });

const cells = Array.from({ length: 24 }, (_, index) => `cell-${index}`);

function Drop({ hue, onCanvas = false }: { readonly hue: number; readonly onCanvas?: boolean }) {
  return (
    <div className={joinClasses(styles.drop, onCanvas && styles.onCanvas)} style={hueStyle(hue)}>
      <b>Hue {hue}</b>
      <span className={styles.figure}>41</span>
      <div className={styles.cells}>
        {cells.map((cell) => (
          <i key={cell} />
        ))}
      </div>
    </div>
  );
}

function Lab() {
  const [hue, setHue] = useState(38);
  return (
    <FoundationPage
      title="Drop hue lab"
      lead="A drop has one number, its hue. Field, ink, cells and edge follow from it in both themes, and hold their contrast for each of the 360."
    >
      <label className={styles.range}>
        Hue {hue}
        <input
          type="range"
          min={0}
          max={359}
          value={hue}
          onChange={({ target }) => setHue(Number(target.value))}
        />
      </label>
      <div className={styles.lab}>
        <Drop hue={hue} />
        <Drop hue={hue} onCanvas />
      </div>
      <FoundationSection title="Twelve around the circle">
        <div className={styles.lab}>
          {Array.from({ length: 12 }, (_, index) => index * 30).map((one) => (
            <Drop key={one} hue={one} />
          ))}
        </div>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Lab /> });

export const Dark = meta.story({ render: () => <Lab />, globals: { theme: 'dark' } });
