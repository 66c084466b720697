/** Numbers in YAML that JavaScript cannot hold: whole ones as `bigint`, fractions as they are written. */
import { defineScalarTag, type intYaml11Tag, type ScalarTagDefinition } from 'js-yaml';
import { isExactText } from '../terraform-plan/inexact-numbers.ts';

/** A fraction that JavaScript cannot hold, as it is written. */
export class LongFraction {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The tag, but for numbers beyond 2^53 and fractions with more digits than are held. */
export function exact(tag: typeof intYaml11Tag): ScalarTagDefinition<number | bigint | LongFraction> {
  return defineScalarTag<number | bigint | LongFraction>(tag.tagName, {
    ...tag,
    resolve(source, isExplicit, name) {
      const value = tag.resolve(source, isExplicit, name);
      const text = source.replaceAll('_', '').replace(/^\+/, '');
      if (typeof value !== 'number' || !Number.isFinite(value) || isExactText(text, value)) return value;
      return wholeNumber(text) ?? new LongFraction(text);
    },
  });
}

function wholeNumber(text: string): bigint | undefined {
  const [, sign = '', digits = ''] = /^(-?)(0[xb][0-9a-f]+|\d+)$/i.exec(text) ?? [];
  if (digits === '') return undefined;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
  return sign === '-' ? -value : value;
}
