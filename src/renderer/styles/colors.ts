import type { MantineColorsTuple } from '@mantine/core'

/**
 * Mantine's colours with shade 8 (filled, outline, text), 9 (hover, text of light and subtle) and, where needed, 4 (dark
 * scheme) moved until every variant reaches 4.5:1 in both schemes, hover included. The two neutrals are warm, like card stock.
 */
export const colors: Record<string, MantineColorsTuple> = {
  gray: ['#f8f8f6', '#f1f1ee', '#e6e6e2', '#d9d9d4', '#c5c5bf', '#a3a39d', '#7d7e78', '#53544f', '#393a36', '#1c1d1b'],
  dark: ['#e3e4df', '#b8b9b3', '#8d8e88', '#6a6b66', '#4a4b46', '#393a36', '#2b2c29', '#1e1f1d', '#191a18', '#131412'],
  red: ['#fff5f5', '#ffe3e3', '#ffc9c9', '#ffa8a8', '#ff8787', '#ff6b6b', '#fa5252', '#f03e3e', '#d02e2e', '#b02525'],
  violet: ['#f3f0ff', '#e5dbff', '#d0bfff', '#b197fc', '#a78afb', '#845ef7', '#7950f2', '#7048e8', '#6741d9', '#5939b8'],
  indigo: ['#edf2ff', '#dbe4ff', '#bac8ff', '#91a7ff', '#7b95fc', '#5c7cfa', '#4c6ef5', '#4263eb', '#3b5bdb', '#3249b8'],
  blue: ['#e7f5ff', '#d0ebff', '#a5d8ff', '#74c0fc', '#4dabf7', '#339af0', '#228be6', '#1c7ed6', '#1970c1', '#165b9c'],
  cyan: ['#e3fafc', '#c5f6fa', '#99e9f2', '#66d9e8', '#3bc9db', '#22b8cf', '#15aabf', '#1098ad', '#0b798b', '#0a697b'],
  teal: ['#e6fcf5', '#c3fae8', '#96f2d7', '#63e6be', '#38d9a9', '#20c997', '#12b886', '#0ca678', '#087e5a', '#077051'],
  green: ['#ebfbee', '#d3f9d8', '#b2f2bb', '#8ce99a', '#69db7c', '#51cf66', '#40c057', '#37b24d', '#267e36', '#237233'],
  lime: ['#f4fce3', '#e9fac8', '#d8f5a2', '#c0eb75', '#a9e34b', '#94d82d', '#82c91e', '#74b816', '#4b7b0b', '#46700a'],
  yellow: ['#fff9db', '#fff3bf', '#ffec99', '#ffe066', '#ffd43b', '#fcc419', '#fab005', '#f59f00', '#a25e00', '#9c5100'],
  orange: ['#fff4e6', '#ffe8cc', '#ffd8a8', '#ffc078', '#ffa94d', '#ff922b', '#fd7e14', '#f76707', '#bd490a', '#ad390c']
}
