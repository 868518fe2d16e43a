const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};

const mark = '⟧';

/** The text as a language might have it that needs 40 % more room; in brackets, so that a cut one shows. */
export function toPseudo(text: string): string {
  const words = text.trim();
  if (words === '' || words.endsWith(mark) || !/[a-z]/i.test(words)) return text;
  const longer = '~'.repeat(Math.ceil(words.length * 0.4));
  return text.replace(
    words,
    `⟦${words.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)} ${longer}${mark}`,
  );
}

/** Rewrites every text below `root`, and each that comes later, until the returned function is called. */
export function showPseudo(root: Element): () => void {
  const rewrite = (node: Node) => {
    if (node instanceof Text) {
      const pseudo = toPseudo(node.data);
      if (pseudo !== node.data) node.data = pseudo;
      return;
    }
    if (node instanceof Element && !node.matches('script, style, code, textarea'))
      for (const child of node.childNodes) rewrite(child);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') rewrite(target);
      for (const node of addedNodes) rewrite(node);
    }
  });
  rewrite(root);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
