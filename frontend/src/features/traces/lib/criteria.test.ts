import { describe, expect, it } from 'vitest';
import { criteriaOf, fieldsOf, isEverything } from './criteria';

const of = (address: string) => criteriaOf(fieldsOf(new URLSearchParams(address)));

describe('criteria', () => {
  it('are empty without a filter', () => {
    expect(of('')).toEqual({});
    expect(isEverything(of('error=perhaps&q=%20'))).toBe(true);
  });

  it('hold what was asked for', () =>
    expect(of('q=refund&error=yes&name=model&value=small')).toEqual({
      text: 'refund',
      hasError: true,
      metadataName: 'model',
      metadataValue: 'small',
    }));

  it('need both the name and the value of metadata', () => {
    expect(of('name=model')).toEqual({});
    expect(of('value=small')).toEqual({});
  });

  it('count both days whole', () => {
    const { importedFrom, importedTo } = of('from=2026-10-03&to=2026-10-03');
    expect(Date.parse(importedTo ?? '') - Date.parse(importedFrom ?? '')).toBe(86_400_000);
    expect(of('from=yesterday')).toEqual({});
  });
});
