import preview from '../../../../.storybook/preview.tsx';
import { tokensOf } from '../tokens/all-tokens.ts';
import { customProperties } from './custom-properties.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Space, shape and motion', tags: ['!autodocs'] });

const namesOf = (group: string) =>
  tokensOf(group).map(({ path }) => path.split('.').slice(1).join('-'));

function Space() {
  return (
    <FoundationPage
      title="Space, shape and motion"
      lead="Steps of four. Targets are never smaller than 44, whatever their sign is."
    >
      <FoundationSection title="Space">
        <div className={styles.bars}>
          {namesOf('space').map((name) => (
            <div
              key={name}
              className={styles.bar}
              style={customProperties({ '--shown-size': `var(--space-${name})` })}
            >
              --space-{name}
            </div>
          ))}
        </div>
      </FoundationSection>
      <FoundationSection title="Sizes">
        <div className={styles.bars}>
          {['tap', 'button-sm', 'button-md', 'button-lg', 'topbar', 'tabbar'].map((name) => (
            <div
              key={name}
              className={styles.bar}
              style={customProperties({ '--shown-size': `var(--size-${name})` })}
            >
              --size-{name}
            </div>
          ))}
        </div>
      </FoundationSection>
      <FoundationSection title="Radius">
        <div className={styles.tiles}>
          {namesOf('radius').map((name) => (
            <div
              key={name}
              className={styles.tile}
              style={customProperties({ '--shown-radius': `var(--radius-${name})` })}
            >
              {name}
            </div>
          ))}
        </div>
      </FoundationSection>
      <FoundationSection
        title="Elevation"
        lead="In the dark a hair of light does what a shadow cannot."
      >
        <div className={styles.tiles}>
          {[1, 2, 3].map((level) => (
            <div
              key={level}
              className={styles.tile}
              style={customProperties({ '--shown-shadow': `var(--elevation-${level})` })}
            >
              --elevation-{level}
            </div>
          ))}
        </div>
      </FoundationSection>
      <FoundationSection
        title="Motion"
        lead="120 to 320 ms, and nothing loops but the live cell. Choose reduced motion in the toolbar: everything below stands still."
      >
        <div className={styles.bars}>
          {namesOf('duration').map((name) => (
            <div key={name}>
              <span className={styles.value}>--duration-{name}</span>
              <div
                className={styles.mover}
                style={customProperties({ '--shown-duration': `var(--duration-${name})` })}
              />
            </div>
          ))}
        </div>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Space />, globals: { motion: 'system' } });

export const Dark = meta.story({
  render: () => <Space />,
  globals: { theme: 'dark', motion: 'reduced' },
});
