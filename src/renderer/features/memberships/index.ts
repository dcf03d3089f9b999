export { MembershipBlock } from './MembershipBlock.tsx'
export { useMembershipCommands } from './use-membership-commands.tsx'
