/** A child that turns encryption on or off and kills itself with SIGKILL at the n-th call: `child.mjs <on|off> <home> <n> <recovery>`. */
import fs from 'node:fs';
import { type Disk, realDisk } from '../../../src/store/disk.js';
import { Vault } from '../../../src/store/vault/vault.js';

const [what, home = '', at = '', recovery = ''] = process.argv.slice(2);
let calls = 0;

function counted<A extends unknown[], R>(call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    calls += 1;
    if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}

const disk: Disk = {
  open: counted(realDisk.open),
  write: counted(realDisk.write),
  fsync: counted(realDisk.fsync),
  close: counted(realDisk.close),
  rename: counted(realDisk.rename),
};
const vault = new Vault({ home, now: () => new Date(), disk, cost: 2 ** 14 });
if (what === 'on') {
  vault.turnOn({ passphrase: 'violet harbour tin piano', recovery, inbox: false });
} else {
  vault.open({ recovery });
  vault.turnOff();
}
fs.writeSync(1, `done ${calls}\n`);
