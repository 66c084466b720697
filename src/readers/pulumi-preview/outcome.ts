/** Whether a preview tells everything: how it ended, and whether its steps are as many as it says. */
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { problem, type Problem } from '../../model/problem.ts';

/** Operations whose number the summary gives, and that a preview shows in every format. */
const COUNTED = ['create', 'update', 'delete', 'replace'] as const;
type Counted = (typeof COUNTED)[number];

export class Outcome {
  #file: string;
  #seen: Record<Counted, number> = { create: 0, update: 0, delete: 0, replace: 0 };
  #summary: Json | undefined;
  #summaryAt: Location | undefined;
  #failed: Problem | undefined;
  #runs = 0;
  #refreshes = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether anything was found that only a preview has. */
  recognised = false;

  step(op: string): void {
    this.recognised = true;
    if (op === 'refresh') this.#refreshes = true;
    if (op === 'create' || op === 'update' || op === 'delete') this.#seen[op]++;
  }

  replacement(): void {
    this.#seen.replace++;
  }

  /** A key of the document or of an event. */
  key(key: string, value: Json, location: Location): void {
    this.recognised ||= key === 'steps' || key.endsWith('Event');
    if (key === 'preludeEvent') this.#runs++;
    if (key === 'changeSummary') this.#summarise(value, location);
    else if (key === 'summaryEvent') {
      const summary = isObject(value) ? value : {};
      this.#summarise(summary['resourceChanges'] ?? {}, location);
      if (summary['maybeCorrupt'] === true || (summary['result'] !== undefined && summary['result'] !== 'succeeded'))
        this.#fail('it ended with a failure', location);
    } else if (key === 'diagnostics' && Array.isArray(value)) value.forEach((one) => this.#diagnostic(one, location));
    else if (key === 'diagnosticEvent') this.#diagnostic(value, location);
    else if (key === 'maybeCorrupt' && value === true) this.#fail('its state may be corrupt', location);
    else if (key === 'policyEvent' && isObject(value) && value['enforcementLevel'] === 'mandatory')
      this.#fail('a policy of Pulumi was violated', location);
    else if (key === 'errorEvent' || key === 'resOpFailedEvent') this.#fail('it reports an error', location);
  }

  /** Resources that stay as they are, components among them; undefined where it is not said, or mixed with what a refresh finds. */
  get same(): number | undefined {
    if (this.#refreshes || this.#runs > 1 || !isObject(this.#summary)) return undefined;
    const same = this.#summary['same'] ?? 0;
    return typeof same === 'number' ? same : undefined;
  }

  /** Why the preview does not show everything. */
  get incomplete(): 'errored' | 'cut' | undefined {
    return this.#failed ? 'errored' : [...this.problems()].length > 0 ? 'cut' : undefined;
  }

  *problems(): Generator<Problem> {
    if (this.#failed) yield this.#failed;
    const location = this.#summaryAt ?? { file: this.#file };
    if (this.#runs > 1)
      yield problem('evidence-unreadable', `\`${this.#file}\` holds more than one run`, { help: REWRITE, location: { file: this.#file } });
    if (!isObject(this.#summary)) {
      // A failure explains it.
      if (!this.#failed) yield incomplete('the preview ends without its summary, so that the end may be missing', { file: this.#file });
      return;
    }
    // What a refresh finds is counted as if it were planned.
    if (this.#refreshes) return;
    for (const op of COUNTED) {
      const said = this.#summary[op];
      if (typeof said === 'number' && said > this.#seen[op])
        yield incomplete(`the preview counts ${said} \`${op}\` and shows ${this.#seen[op]}`, location);
    }
  }

  #summarise(value: Json, location: Location): void {
    this.recognised = true;
    this.#summary = value;
    this.#summaryAt = location;
  }

  #diagnostic(value: Json, location: Location): void {
    this.recognised = true;
    if (!isObject(value) || value['severity'] !== 'error') return;
    // The message itself may hold anything, secrets too.
    const urn = typeof value['urn'] === 'string' ? ` about \`${value['urn'].split('::').slice(2).join('::')}\`` : '';
    this.#fail(`it reports an error${urn}`, location);
  }

  #fail(why: string, location: Location): void {
    this.recognised = true;
    this.#failed ??= problem('plan-errored', `the preview failed, so that it does not show everything that would happen: ${why}`, {
      help: 'repair the program until `pulumi preview` succeeds, and judge that preview; let the job stop when the command fails',
      location,
    });
  }
}

function incomplete(message: string, location: Location): Problem {
  return problem('plan-incomplete', message, { help: REWRITE, location });
}

export const REWRITE =
  'write it again: `pulumi preview --json --show-replacement-steps > preview.json`, and stop the job when the command fails';
