import { spawnSync } from 'node:child_process';
import { binOf, node, root, toolEnv } from './workspace.mjs';

// Every story imports the book's preview (Storybook's typed story format), which is no package that a package below
// may depend on. That one way out is allowed; turbo has no setting for it.
const allowed =
  /import `(\.\.\/)+\.storybook\/preview\.tsx` leaves the package[\s\S]*?\[[^\]]+\.stories\.tsx:/;
const packagesMin = 14;
const filesMin = 300;

const { stdout, stderr } = spawnSync(
  node,
  [binOf('turbo', 'bin/turbo'), 'boundaries', '--no-color'],
  {
    cwd: process.env.CHECK_ROOT ?? root,
    env: toolEnv({ FORCE_COLOR: '0', COLUMNS: '400' }),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  },
);
const output = `${stdout}${stderr}`;
const summary = /Checked (\d+) files in (\d+) packages, (?:(\d+) issues?|no issues) found/.exec(
  output,
);
const findings = output.split(/^ {2}[x×] /m).slice(1);
const faults = findings.filter((finding) => !allowed.test(finding));

if (!summary) faults.push(`turbo boundaries printed no summary:\n${output}`);
else {
  const [, files, packages, issues = 0] = summary.map(Number);
  if (files < filesMin || packages < packagesMin) {
    faults.push(`looked at ${files} files in ${packages} packages: too few`);
  }
  // A finding in a form that is not understood here must not be lost.
  if (issues !== findings.length)
    faults.push(`${issues} findings counted, ${findings.length} read`);
}

for (const fault of faults) console.log(fault.trimEnd());
console.log(summary?.[0] ?? 'No summary', `(${findings.length - faults.length} of them allowed)`);
process.exit(faults.length === 0 ? 0 : 1);
