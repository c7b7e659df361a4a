/**
 * Shows a page as a reader with other settings sees it, without their machine: the rules that a sheet has for a media feature hold, or hold no longer. What the engine itself does in forced colours
 * is not among them, so that the look is an approximation.
 */
const features = {
  forced: /\(\s*forced-colors\s*:\s*active\s*\)/,
  contrast: /\(\s*prefers-contrast\s*:\s*more\s*\)/,
  motion: /\(\s*prefers-reduced-motion\s*:\s*reduce\s*\)/,
};
export type Feature = keyof typeof features;

const before = new WeakMap<MediaList, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

/** Has the rules for these features hold, and no others. */
export function emulate(on: readonly Feature[]): void {
  for (const sheet of document.styleSheets) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      // Of another origin: none of ours.
      continue;
    }
    for (const { media } of mediaRules(rules)) {
      const text = before.get(media) ?? media.mediaText;
      const feature = (Object.keys(features) as Feature[]).find((name) => features[name].test(text));
      if (!feature) continue;
      before.set(media, text);
      media.mediaText = on.includes(feature) ? 'all' : text;
    }
  }
}
