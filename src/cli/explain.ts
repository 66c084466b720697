/** `interlock explain`: a danger, a rule, or a verdict. */
import { Option } from 'commander';
import { loadVerdict } from '../app/load-verdict.ts';
import { catalogue } from '../dangers/classify.ts';
import { describeRequirement } from '../decide/describe-requirement.ts';
import type { Rule } from '../model/policy.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { renderCondition } from '../policy/condition/render-condition.ts';
import { didYouMean } from '../policy/suggest.ts';
import { explainDanger, explainRule, explainVerdict, nameOf, type RuleInWords } from '../report/explain.ts';
import { inertJson } from '../report/json.ts';
import { tell, type CommandContext, type Define, type ExitStatus } from './command.ts';
import { policiesOnDisk } from './policy-folder.ts';
import { readText } from './read-text.ts';

interface ExplainOptions {
  verdict?: string;
  policies: string;
  format: 'text' | 'json';
}

export const define: Define = (command, context) => {
  command
    .argument('[what]', 'a danger such as `sql/drop-table`, or a rule such as `databases/data-is-destroyed`')
    .option('--verdict <file>', 'a verdict as `interlock check --format json` prints it; explains why it came out as it did')
    .option('--policies <dir>', 'folder of policies in which the rule is looked up', '.interlock')
    .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'))
    .action((what: string | undefined, options: ExplainOptions) => context.finish(explain(what, options, context)));
};

function explain(what: string | undefined, options: ExplainOptions, { terminal }: CommandContext): ExitStatus {
  const problems =
    options.verdict === undefined ? explainName(what, options, terminal) : explainFile(what, options.verdict, options, terminal);
  tell(problems, terminal);
  return problems.length > 0 ? 2 : 0;
}

function explainName(
  what: string | undefined,
  { policies, format }: ExplainOptions,
  { out, style }: CommandContext['terminal'],
): Problem[] {
  const dangers = catalogue();
  if (what === undefined)
    return [problem('usage', 'nothing to explain was named', { help: 'name a danger, a rule as `policy/rule`, or give `--verdict FILE`' })];
  const entry = dangers.find(({ id }) => id === what);
  if (entry) {
    out(format === 'json' ? `${inertJson(entry)}\n` : explainDanger(entry, style));
    return [];
  }
  const found = policiesOnDisk(policies, undefined);
  const set = found.ok && found.value.state === 'loaded' ? found.value.set : undefined;
  const rules = (set?.policies ?? []).flatMap((policy) => policy.rules);
  const rule = rules.find(({ policy, id }) => `${policy}/${id}` === what);
  if (rule) {
    out(format === 'json' ? `${inertJson(rule)}\n` : explainRule(rule, inWords(rule), style));
    return [];
  }
  if (found.ok && found.value.state === 'broken') return found.value.problems;
  if (what === 'interlock/policy-change')
    return [
      problem('unknown-name', '`interlock/policy-change` is built in, and so in no file', {
        help: 'it asks the owners of a policy, else those of `config.yaml`, to approve every pull request that changes `.interlock/`',
      }),
    ];
  const names = [...dangers.map(({ id }) => id), ...rules.map(({ policy, id }) => `${policy}/${id}`)];
  const help = set
    ? '`interlock dangers` lists dangers; rules are named `policy/rule`'
    : `\`interlock dangers\` lists dangers; rules are looked up in \`${policies}\`, where there are none`;
  return [problem('unknown-name', `\`${what}\` is neither a danger nor a rule`, { hint: didYouMean(what, names), help })];
}

function inWords({ when, require }: Rule): RuleInWords {
  return { requires: require.map(describeRequirement), ...(when !== undefined && { when: renderCondition(when) }) };
}

function explainFile(
  what: string | undefined,
  file: string,
  { format }: ExplainOptions,
  { out, style }: CommandContext['terminal'],
): Problem[] {
  const text = readText(file, 'a verdict, as `interlock check --format json` prints it');
  if (!text.ok) return text.problems;
  const loaded = loadVerdict(text.value, file);
  if (!loaded.ok) return loaded.problems;
  const verdict: Verdict = loaded.value;
  const names = verdict.rules.map(nameOf);
  if (what !== undefined && !names.includes(what))
    return [
      problem('unknown-name', `\`${file}\` knows no rule \`${what}\``, {
        hint: didYouMean(what, names),
        help: names.length > 0 ? `it has ${names.map((name) => `\`${name}\``).join(', ')}` : 'it has no rules',
      }),
    ];
  const rules = what === undefined ? verdict.rules : verdict.rules.filter((rule) => nameOf(rule) === what);
  out(
    format === 'json'
      ? `${inertJson({ verdict: verdict.verdict, headline: verdict.headline, rules, next: verdict.next })}\n`
      : explainVerdict(verdict, style, what),
  );
  return [];
}
