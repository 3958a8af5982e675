import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { stages } from '../../src/guide/stages/index.js';
import { closeTerminals, newHome } from './terminal.js';

afterEach(closeTerminals);

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;

describe('the package', () => {
  it('holds what it needs, nothing else, and is small', async () => {
    const env = { ...process.env, npm_config_cache: newHome(), npm_config_update_notifier: 'false' };
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
      cwd: root,
      env,
    });
    const [packed] = JSON.parse(stdout) as { size: number; files: { path: string; mode: number }[] }[];
    const files = packed!.files.map(({ path: file }) => file);
    const folders = files.filter((file) => /^(?:bin|dist)\//u.test(file));
    const loose = files.filter((file) => !folders.includes(file));
    const always = ['LICENSE', 'README.md', 'THIRD_PARTY_LICENSES.txt', 'package.json'];
    const written = ['CHANGELOG.md', ...always].filter((file) => fs.existsSync(path.join(root, file)));
    expect(loose.sort()).toEqual(written.sort());
    for (const target of [manifest['bin'], manifest['exports']].flatMap(
      (entry) => JSON.stringify(entry).match(/(?:bin|dist)\/[^"]+/gu) ?? [],
    ))
      expect(folders).toContain(target);
    expect(files.filter((file) => /\.(?:map|tsx)$|(?<!\.d)\.ts$|test/u.test(file))).toEqual([]);
    expect(packed!.size).toBeLessThan(2_100_000);
  });

  it('installs nothing else', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(kind);
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(manifest['scripts']).not.toHaveProperty(script);
  });

  it('gives the guide to other programs', async () => {
    const script = `const guide = await import('trust-repair/guide');
      console.log(JSON.stringify(guide.stages.map(({ id, steps }) => [id, steps.length])));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
    const found = JSON.parse(stdout) as [string, number][];
    expect(found).toHaveLength(10);
    expect(found).toEqual(stages.map(({ id, steps }) => [id, steps.length]));
  });

  it('says what the guide is made of, for TypeScript', () => {
    const { './guide': guide } = manifest['exports'] as Record<string, { types: string }>;
    expect(fs.readFileSync(path.join(root, guide!.types), 'utf8')).toMatch(/stages/u);
  });
});
