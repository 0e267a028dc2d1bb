// A test reporter that prints {passed, failed, skipped} for the summary of ./workshop test.
export default async function* counts(source) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for await (const { type, data } of source) {
    if (!type.startsWith('test:') || data.details?.type === 'suite') continue
    if (type === 'test:pass') sum[data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped']++
    if (type === 'test:fail') sum[data.todo === undefined ? 'failed' : 'skipped']++
  }
  yield JSON.stringify(sum)
}
