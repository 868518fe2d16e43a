import preview from '../../../../.storybook/preview.tsx';
import { type Length, type Token, tokensOf } from '../tokens/all-tokens.ts';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';
import styles from './space.module.css';
import { TokenRows } from './token-rows.tsx';

const meta = preview.meta({ title: 'Foundations/Space and layout', tags: ['!autodocs'] });

const breakpoints = tokensOf('breakpoint').map(({ path, value, description }) => ({
  name: path.replace('breakpoint.', ''),
  width: (value as Length).value,
  description,
}));

const showBar = (inlineSize: string) => <span className={styles.bar} style={{ inlineSize }} />;

const showSize = (size: string, { path }: Token) =>
  path === 'size.page' || path === 'size.gutter' ? (
    showBar(size)
  ) : (
    <span className={styles.block} style={{ blockSize: size }} />
  );

const showCorner = (borderRadius: string) => (
  <span className={styles.corner} style={{ borderRadius }} />
);

const showLine = (blockSize: string) => <span className={styles.line} style={{ blockSize }} />;

function SpaceAndLayout() {
  return (
    <FoundationPage
      title="Space and layout"
      lead="Steps of four, in rem. Space inside a piece belongs to the piece; space between pieces belongs to whoever puts them together."
    >
      <FoundationSection title="Space">
        <TokenRows group="space" show={showBar} />
      </FoundationSection>
      <FoundationSection
        title="Sizes"
        lead="A target is never smaller than 44, whatever its sign is: what looks smaller has an invisible edge."
      >
        <TokenRows group="size" show={showSize} />
      </FoundationSection>
      <FoundationSection title="Corners" lead="The larger the thing, the rounder.">
        <TokenRows group="radius" show={showCorner} />
      </FoundationSection>
      <FoundationSection title="Lines">
        <TokenRows group="line" show={showLine} />
      </FoundationSection>
      <FoundationSection
        title="Where the page changes"
        lead="A media query cannot read a custom property: these widths are the only ones that the linter lets through. A piece that stands in many places asks for its own room with a container query."
      >
        <div className={styles.ruler} aria-hidden="true">
          {breakpoints.map(({ name, width }) => (
            <i key={name} style={{ insetInlineStart: `${(width / 1344) * 100}%` }}>
              {width}
            </i>
          ))}
        </div>
        <FoundationTable label="Breakpoints" head={['Name', 'Width', 'What changes']}>
          {breakpoints.map(({ name, width, description }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{width} px</td>
              <td>{description}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
      <FoundationSection
        title="Both directions"
        lead="Only logical properties: start and end, never left and right. Nothing overflows at 320, at 200 % text, or with a word of 40 letters."
      />
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <SpaceAndLayout /> });

export const Dark = meta.story({ render: () => <SpaceAndLayout />, globals: { theme: 'dark' } });

export const Rtl = meta.story({ render: () => <SpaceAndLayout />, globals: { direction: 'rtl' } });
