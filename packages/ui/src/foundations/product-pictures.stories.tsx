import preview from '../../../../.storybook/preview.tsx';
import { hueStyle } from '../hue/hue-style.ts';
import { Picture } from '../picture/index.ts';
import { storyPicture } from '../testing/story-world.ts';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';
import styles from './pictures.module.css';

const meta = preview.meta({ title: 'Foundations/Product pictures', tags: ['!autodocs'] });

const products = [
  [
    'cups',
    38,
    'Three speckled stoneware cups: cobalt and cream tumblers behind a low oxblood bowl',
  ],
  ['vinyl', 158, 'A pink record leaning on a cream sleeve printed with dark green dots'],
  ['lamp', 296, 'An ivory mushroom lamp'],
  ['chess', 284, 'Four turned chess pieces: a walnut king, a maple bishop and two pawns'],
  ['keys', 94, 'Sixteen sculpted keycaps in cream, ink, cobalt and vermilion'],
  ['headphones', 246, 'White over-ear headphones with brown cushions'],
] as const;

const facts = [
  ['Shape', '4 : 5, the product in the middle, room for two signs at the top'],
  ['Ground', 'The drop’s hue, so that picture and card are one'],
  ['Widths', '160, 320, 640 and 800; the browser takes what the place needs'],
  ['Formats', 'AVIF, and WebP where that is unknown'],
  ['Weight', '1 to 33 KB each'],
  ['Fetching', 'The first picture of a page at once, the others as they come near'],
  ['Origin', 'Rendered by us from our own models: no stock photo, no licence to ask for'],
];

const alternatives = [
  ['Three speckled cups, cobalt, sand and rust', 'Image of product'],
  ['Empty, where the name stands beside it', 'The name, a second time'],
  ['What only the picture says: “seen from above”', 'cups-800.webp'],
];

function ProductPictures() {
  return (
    <FoundationPage
      title="Product pictures"
      lead="One product, one light, one colour behind it. The picture is the loudest thing on a page, and the only one that may be."
    >
      <FoundationSection title="The same studio for all">
        <ul className={styles.wall}>
          {products.map(([name, hue, alt]) => (
            <li key={name} style={hueStyle(hue)}>
              <Picture
                source={storyPicture(name, alt)}
                sizes="(width >= 900px) 200px, 45vw"
                className={styles.picture}
              />
              <span>Hue {hue}</span>
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection
        title="Its place is never empty"
        lead="Before the picture comes, and where there is none, the drop’s field stands there in the same size. Nothing jumps."
      >
        <ul className={styles.wall} data-look="few">
          {[38, 246].map((hue) => (
            <li key={hue} style={hueStyle(hue)}>
              <Picture source={null} sizes="200px" className={styles.picture} />
              <span>Hue {hue}, no picture</span>
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection title="Facts">
        <FoundationTable label="What a picture has" head={['What', 'How']}>
          {facts.map(([what, how]) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{how}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
      <FoundationSection title="In words">
        <FoundationTable label="Alternative texts" head={['Say', 'Rather than']}>
          {alternatives.map(([say, rather]) => (
            <tr key={say}>
              <td>{say}</td>
              <td>{rather}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <ProductPictures /> });

export const Dark = meta.story({ render: () => <ProductPictures />, globals: { theme: 'dark' } });
