import { mountOf } from './mount-of.ts'

/** Folders of services that bring files to other machines, by how a part of a path is called. */
const services: readonly (readonly [service: string, shape: RegExp])[] = [
  ['OneDrive', /^OneDrive( - .+)?$/i],
  ['SharePoint', /^SharePoint( - .+)?$/i],
  ['Dropbox', /^Dropbox( \(.+\))?$/i],
  ['iCloud', /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i],
  ['Google Drive', /^(Google ?Drive( \(.+\))?|GoogleDrive-.+|My Drive|Mit drev)$/i],
  ['Nextcloud', /^Nextcloud\d*$/i],
  ['ownCloud', /^ownCloud( - .+)?$/i],
  ['Box', /^Box Sync$/i]
]

/** Also on macOS, where they lie below one folder: "CloudStorage/Dropbox-Personal". */
const cloudStorage = /^(OneDrive|Dropbox|GoogleDrive|Box|Nextcloud)\b/i

/** The service whose folder a path lies in, by its folders from the root down; parts are written with either stroke. */
export function syncedBy(path: string): string | undefined {
  const folders = path.split(/[\\/]/).slice(0, -1)
  for (const [at, folder] of folders.entries()) {
    if (folders[at - 1] === 'CloudStorage' && cloudStorage.test(folder)) return cloudStorage.exec(folder)?.[1]
    const found = services.find(([, shape]) => shape.test(folder))
    if (found) return found[0]
  }
  return undefined
}

/** \\server\share\…, and //server/share/… as some programs write it; \\?\C:\… and \\.\ are of this machine. */
export const isUnc = (path: string): boolean => /^(\\\\|\/\/)(?![?.][\\/])[^\\/]+[\\/][^\\/]+/.test(path) || /^\\\\\?\\UNC\\/i.test(path)

const networkTypes =
  /^(nfs\d?|cifs|smb\w*|afpfs|webdav|davfs\d?|fuse\.(sshfs|rclone|davfs\d?|gvfsd-fuse|google-drive-ocamlfuse)|ncpfs|afs|ceph|glusterfs)$/

/** The file system that a path lies on is another machine's; mounts as Linux writes them (/proc/mounts). */
export const isNetworkMount = (path: string, mounts: string): boolean => networkTypes.test(mountOf(path, mounts)?.type ?? '')

/** Drive letters that stand for a share, from what Windows remembers of them: "Remote path" lines of `net use`. */
export const isMappedDrive = (path: string, drives: readonly string[]): boolean => drives.includes(path.slice(0, 2).toUpperCase())
