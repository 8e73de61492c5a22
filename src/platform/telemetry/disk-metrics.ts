/** How full the disks are that this process writes to: a full one ends backups first, then everything. */
import { statfs } from 'node:fs/promises'
import type { Metrics } from './metrics.ts'

/** Read before each page. @param folders by the name they get in the metric; one that is not there yet has no figure */
export function observeDisks(folders: Readonly<Record<string, string | null>>, metrics: Metrics): void {
  for (const [folder, path] of Object.entries(folders)) {
    if (path === null) continue
    metrics.beforePage(async () => {
      const disk = await statfs(path).catch(() => null)
      if (disk === null) return
      metrics.set('diskFree', { folder }, disk.bavail * disk.bsize)
      metrics.set('diskSize', { folder }, disk.blocks * disk.bsize)
    })
  }
}
