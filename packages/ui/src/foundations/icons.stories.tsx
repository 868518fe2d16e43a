import preview from '../../../../.storybook/preview.tsx';
import { Icon, iconNames } from '../icon/index.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';
import { TokenRows } from './token-rows.tsx';

const meta = preview.meta({ title: 'Foundations/Icons', tags: ['!autodocs'] });

const showIcon = (fontSize: string) => (
  <span style={{ fontSize }}>
    <Icon name="bag" />
  </span>
);

function Icons() {
  return (
    <FoundationPage
      title="Icons"
      lead="Phosphor (MIT), bold for actions and facts, filled for what is on. One sprite, fetched once; every sign stands beside words or has a label. They take the size and the colour of the text."
    >
      <div className={styles.icons}>
        {iconNames.map((name) => (
          <div key={name} className={styles.icon}>
            <Icon name={name} />
            {name}
          </div>
        ))}
      </div>
      <FoundationSection title="Sizes">
        <TokenRows group="icon" show={showIcon} />
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Icons /> });

export const Dark = meta.story({ render: () => <Icons />, globals: { theme: 'dark' } });
