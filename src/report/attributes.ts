/** The attributes that a change changes, in a few words: values only where the verdict has them. */
import type { JudgedFinding } from '../model/verdict.ts';

type Shown = NonNullable<JudgedFinding['attributes']>[number];

/** How an output writes them. */
export interface AttributeStyle {
  /** Names, so that they stand out. */
  code(text: string): string;
  /** Everything else, made safe for the output. */
  say(text: string): string;
}

/** Parts of a list. What one of the messages says in as many words is left out. */
export function attributeTexts(
  { attributes = [], moreAttributes = 0 }: Pick<JudgedFinding, 'attributes' | 'moreAttributes'>,
  messages: readonly string[],
  { code, say }: AttributeStyle,
): string[] {
  const parts = attributes
    .filter((one) => !messages.some((message) => isSaid(one, message)))
    .map((one) => attributeText(one, { code, say }));
  return moreAttributes > 0 ? [...parts, say(`and ${moreAttributes} more`)] : parts;
}

function isSaid({ path, before, after }: Shown, message: string): boolean {
  if (before === undefined || after === undefined) return message.includes(`\`${path}\``);
  // Messages leave out the positions in lists.
  const name = path.replace(/\.\d+(?=\.|$)/g, '');
  return [name, before, after].every((part) => message.includes(`\`${part}\``));
}

function attributeText({ path, before, after, forces }: Shown, { code, say }: AttributeStyle): string {
  const values = before === undefined || after === undefined ? '' : ` ${say(before)} → ${say(after)}`;
  return `${code(path)}${values}${forces ? say(' (forces it)') : ''}`;
}
