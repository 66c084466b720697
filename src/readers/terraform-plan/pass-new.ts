/** New objects at which nobody looks: told from their bytes, and passed over unparsed. */
import { isObject, parsedJson } from '../../model/json.ts';
import { literal } from '../../pattern/literal.ts';
import { isDirect } from '../direct-providers/direct-entries.ts';
import type { RestAsked } from '../reader.ts';
import { text } from './plan-detail.ts';
import type { NewEntry } from './walk-plan.ts';

interface Asked {
  watchesNew?(type: string): readonly string[] | undefined;
  rest?: RestAsked;
}

interface Passing {
  /** Whether an entry that only creates may be passed over; it is counted then. */
  passesNew(type: string, entry: NewEntry): boolean;
  /** How many were passed over since the last call, by type. */
  passed(): Map<string, number>;
}

/** What is done with new objects of one type. */
interface ByType {
  /** Finds what nobody may pass over in the text of an entry. Absent: nothing is. */
  seen: RegExp | undefined;
  isWanted: boolean;
}

/** Types come from the plan, which could name any number of them. */
const MOST_TYPES = 2000;

export function passing({ watchesNew, rest }: Asked): Passing {
  const known = new Map<string, ByType | null>();
  let passed = new Map<string, number>();
  const byType = (type: string): ByType | null => {
    const found = known.get(type);
    if (found !== undefined) return found;
    // What such an object is called by another provider is told only by looking into it.
    const watched = isDirect(type) ? undefined : watchesNew?.(type);
    const made = watched === undefined ? null : { seen: seenOf(watched), isWanted: rest?.wantsNew(type) === true };
    if (known.size < MOST_TYPES) known.set(type, made);
    return made;
  };
  return {
    passesNew(type, entry) {
      const asked = byType(type);
      // What is not ASCII becomes other letters, of which no name of an attribute consists.
      if (!asked || asked.seen?.test(entry.bytes.toString('latin1', entry.body, entry.end)) === true) return false;
      if (asked.isWanted && !take(type, entry)) return false;
      passed.set(type, (passed.get(type) ?? 0) + 1);
      return true;
    },
    passed() {
      const before = passed;
      passed = new Map<string, number>();
      return before;
    },
  };

  function take(type: string, { bytes, end }: NewEntry): boolean {
    const entry = parsedJson(bytes.toString('utf8', 0, end));
    const change = isObject(entry) ? entry['change'] : undefined;
    // What is no JSON is read, so that somebody says so.
    if (!isObject(entry) || !isObject(change)) return false;
    const [address, provider] = [text(entry['address']) ?? '', text(entry['provider_name']) ?? ''];
    rest?.takeNew({ type, address, provider, after: change['after'] ?? null });
    return true;
  }
}

/**
 * One of these attributes with a value, wherever it is written, or a letter in disguise. The tools escape three signs of HTML and two line ends in
 * that way, and nothing else that has to be looked at.
 */
function seenOf(attributes: readonly string[]): RegExp | undefined {
  if (attributes.length === 0) return undefined;
  const names = attributes.map(literal).join('|');
  return new RegExp(`"(?:${names})"\\s*:(?!null|\\[\\])|\\\\u(?!003[ce]|0026|202[89])`);
}
