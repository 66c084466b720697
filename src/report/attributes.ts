/** The attributes that a change changes, in a few words: values only where the verdict has them. */
import type { JudgedFinding } from '../model/verdict.ts';

type Shown = NonNullable<JudgedFinding['attributes']>[number];

/** Parts of a list; `code` makes names stand out, `say` makes everything else safe for the output. */
export function attributeTexts(
  { attributes = [], moreAttributes = 0 }: Pick<JudgedFinding, 'attributes' | 'moreAttributes'>,
  code: (text: string) => string,
  say: (text: string) => string,
): string[] {
  const parts = attributes.map((one) => attributeText(one, code, say));
  return moreAttributes > 0 ? [...parts, say(`and ${moreAttributes} more`)] : parts;
}

function attributeText({ path, before, after, forces }: Shown, code: (text: string) => string, say: (text: string) => string): string {
  const values = before === undefined || after === undefined ? '' : ` ${say(before)} → ${say(after)}`;
  return `${code(path)}${values}${forces ? say(' (forces it)') : ''}`;
}
