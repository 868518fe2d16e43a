import preview from '../../../../.storybook/preview.tsx';
import { Icon, iconNames } from '../icon/index.ts';
import styles from './foundations.module.css';
import { FoundationPage } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Icons', tags: ['!autodocs'] });

export const Playground = meta.story({
  render: () => (
    <FoundationPage
      title="Icons"
      lead="Phosphor (MIT), bold for actions and facts, filled for what is on. One sprite, fetched once; every sign stands beside words or has a label."
    >
      <div className={styles.icons}>
        {iconNames.map((name) => (
          <div key={name} className={styles.icon}>
            <Icon name={name} />
            {name}
          </div>
        ))}
      </div>
    </FoundationPage>
  ),
});
