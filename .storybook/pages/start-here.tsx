import { Heading } from '@livedrops/ui/heading';
import { Logo } from '@livedrops/ui/logo';
import type { ReactNode } from 'react';
import styles from './start-here.module.css';
import { type StoryGroup, useStoryGroups } from './story-index.ts';

/** The way of a purchase; pages that are not named here follow after. */
const flow = ['Home', 'Browse', 'Drop', 'Checkout', 'Orders', 'OrderDetail', 'SignIn', 'Account'];
const pagePrefix = 'Pages/Shop/';

const nameOf = (group: StoryGroup) => group.title.slice(pagePrefix.length);

function placeInFlow(group: StoryGroup): number {
  const place = flow.indexOf(nameOf(group));
  return place === -1 ? flow.length : place;
}

interface BookLinkProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** A place in this book; the whole window goes there, not the frame that shows this page. */
function BookLink({ to, children }: BookLinkProps) {
  return (
    <a className={styles.link} href={`./?path=${to}`} target="_top">
      {children}
    </a>
  );
}

function Screen({ group }: { readonly group: StoryGroup }) {
  const name = nameOf(group);
  return (
    <li>
      <a className={styles.screen} href={`./?path=/story/${group.firstId}`} target="_top">
        <span className={styles.frame}>
          <iframe
            src={`iframe.html?viewMode=story&id=${group.firstId}`}
            title={`${name}, as a phone shows it`}
            loading="lazy"
            tabIndex={-1}
            inert
          />
        </span>
        <b>{name}</b>
        <span className={styles.count}>{group.storyCount} states</span>
      </a>
    </li>
  );
}

function Steps() {
  return (
    <ol className={styles.steps}>
      <li>
        <b>What is it?</b> Open{' '}
        <BookLink to="/docs/commerce-buyarea--docs">Commerce / BuyArea</BookLink>: the one button of
        the product in every state that it has, with what it says, why it cannot be pressed, and how
        fresh its facts are.
      </li>
      <li>
        <b>Is it right in the dark?</b> Choose <i>both</i> in the theme toolbar: the same story in
        two frames, so that dialogs and media queries are true in each.
      </li>
      <li>
        <b>Does it hold?</b> Choose <i>rtl</i>, <i>Text 200 %</i> and the viewport <i>320</i>:
        nothing is cut and nothing scrolls sideways. Each component has a story with a word of 40
        letters.
      </li>
      <li>
        <b>What if the line dies?</b> Open a page and choose a scene in the toolbar: <i>offline</i>,{' '}
        <i>slow</i>, <i>error</i>, <i>sells-out</i>. The mocked shop behind it answers as the
        contract says.
      </li>
      <li>
        <b>Is the colour safe?</b>{' '}
        <BookLink to="/story/foundations-drop-hue-lab--playground">The hue lab</BookLink> turns a
        drop around the circle;{' '}
        <BookLink to="/story/foundations-colour--ratios">the ratios</BookLink> are computed for all
        360.
      </li>
    </ol>
  );
}

/** What a reviewer reads first: what this is, how to judge it in five minutes, and every screen. */
export function StartHere() {
  const groups = useStoryGroups();
  const pages = groups
    .filter((group) => group.title.startsWith(pagePrefix))
    .sort((a, b) => placeInFlow(a) - placeInFlow(b));
  const storyCount = groups.reduce((sum, group) => sum + group.storyCount, 0);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Logo />
        <Heading level={1}>
          One square is
          <br />
          one real unit.
        </Heading>
        <p className={styles.lead}>
          LiveDrops sells small editions, live. A drop of 120 shows 120 squares, and no square is
          ever sold twice. This book shows every component and every state of the shop without a
          server{storyCount > 0 && `: ${groups.length} groups, ${storyCount} stories, each a test`}.
        </p>
      </header>
      <section>
        <Heading level={2}>Review it in five minutes</Heading>
        <Steps />
      </section>
      <section>
        <Heading level={2}>The map</Heading>
        <p className={styles.lead}>Every screen in the order of a purchase. They are live.</p>
        <ul className={styles.map}>
          {pages.map((group) => (
            <Screen key={group.title} group={group} />
          ))}
        </ul>
      </section>
      <section>
        <Heading level={2}>When a component is done</Heading>
        <p className={styles.lead}>
          It takes plain properties, and its one root takes a class, a ref and every other property.
          It has a Playground, a story for each state, a long word, right to left, the keyboard and
          the dark; axe finds nothing; nothing is written to the console. The address of a story
          with its toolbar is a complete report of a fault: copy it.
        </p>
      </section>
    </div>
  );
}
