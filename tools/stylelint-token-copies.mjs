import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylelint from 'stylelint';
import { root } from './workspace.mjs';

const ruleName = 'livedrops/no-token-copies';
const messages = stylelint.utils.ruleMessages(ruleName, {
  copied: (value, name) =>
    `${String(value)} is ${String(name)}: take it by its name, so that it changes with it`,
});

// Where a value is worth a name: a picture that happens to be as tall as a button is no copy of the button.
const families = [
  { properties: /^(padding|margin|gap|row-gap|column-gap|inset)(-|$)/, names: /^--space-/ },
  { properties: /^(border|outline)(?!.*(radius|offset))|^box-shadow$/, names: /^--line-/ },
  { properties: /^min-(inline|block)-size$/, names: /^--size-tap$/ },
];

const css = readFileSync(join(root, 'packages/ui/src/styles/tokens.css'), 'utf8');
const atRoot = css.slice(0, css.indexOf('}'));
const tokens = [...atRoot.matchAll(/(--[\w-]+): ([\d.]+rem);/g)];
const nameOf = (names, value) =>
  tokens.find(([, name, own]) => own === value && names.test(name))?.[1];
const length = /(?<![\w.-])(-?)([\d.]+rem)\b/g;

function rule(enabled) {
  return (sheet, result) => {
    if (!stylelint.utils.validateOptions(result, ruleName, { actual: enabled })) return;
    sheet.walkDecls((declaration) => {
      const family = families.find(({ properties }) => properties.test(declaration.prop));
      if (!family) return;
      for (const [, minus, value] of declaration.value.matchAll(length)) {
        const name = nameOf(family.names, value);
        if (!name) continue;
        const own = minus === '' ? `var(${name})` : `calc(-1 * var(${name}))`;
        stylelint.utils.report({
          ruleName,
          result,
          node: declaration,
          word: minus + value,
          message: messages.copied(value, name),
          fix: () => {
            declaration.value = declaration.value.replace(minus + value, own);
          },
        });
      }
    });
  };
}

rule.ruleName = ruleName;
rule.messages = messages;
rule.meta = { fixable: true };

/** Refuses a length that is a token's value written out again. */
export const tokenCopies = stylelint.createPlugin(ruleName, rule);
