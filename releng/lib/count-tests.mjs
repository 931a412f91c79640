// count-tests.mjs TOP FAILED: adds up all JUnit reports and prints the closing line of releng/test.
// FAILED is "yes" if a step failed, which then counts even if no test did.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const [top, stepFailed] = process.argv.slice(2);
const folders = [
  ...readdirSync(join(top, 'bundles')).map((bundle) => `bundles/${bundle}/target/surefire-reports`),
  'releng/architecture/target/surefire-reports',
  'web-remote/test-results',
];
const reports = folders
  .map((folder) => join(top, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.xml'));

let passed = 0;
let failed = 0;
let skipped = 0;
for (const report of reports) {
  for (const [suite] of readFileSync(report, 'utf8').matchAll(/<testsuite\s[^>]*>/g)) {
    const count = (name) => Number(suite.match(new RegExp(`\\s${name}="(\\d+)"`))?.[1] ?? 0);
    const bad = count('failures') + count('errors');
    failed += bad;
    skipped += count('skipped');
    passed += count('tests') - bad - count('skipped');
  }
}
if (stepFailed === 'yes' && failed === 0) {
  failed = 1;
  console.error('micwise: a step failed before its tests could; see above');
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
