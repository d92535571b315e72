// A bot made with oceanic.js. `rest.baseURL` is all it is told: the address with the version, without the slash.
import { ButtonStyles, ChannelTypes, Client, ComponentTypes, MessageFlags, TextInputStyles, VERSION } from 'oceanic.js';
import { DOT, TEN_MINUTES, choices, commands, failing, greeting, untilStandardInputEnds } from './commands.mjs';

const client = new Client({
  auth: 'Bot a-token',
  gateway: { intents: ['GUILDS', 'GUILD_MESSAGES', 'GUILD_MESSAGE_REACTIONS', 'DIRECT_MESSAGES', 'MESSAGE_CONTENT'] },
  rest: { baseURL: process.argv[2].replace(/\/$/, '') }
});
let resumes = 0;

const answers = {
  ping: interaction => interaction.createMessage({ content: 'pong', flags: MessageFlags.EPHEMERAL }),
  feel: interaction => interaction.createMessage({
    content: `${interaction.data.options.getString('mood')} ${interaction.data.options.getInteger('intensity')}`
  }),
  open: interaction => interaction.createMessage({
    content: 'Choose',
    components: [
      {
        type: ComponentTypes.ACTION_ROW,
        components: [{ type: ComponentTypes.BUTTON, customID: 'yes', label: 'Yes', style: ButtonStyles.PRIMARY }]
      },
      {
        type: ComponentTypes.ACTION_ROW,
        components: [{
          type: ComponentTypes.STRING_SELECT,
          customID: 'colour',
          options: [{ label: 'Red', value: 'red' }, { label: 'Blue', value: 'blue' }]
        }]
      }
    ]
  }),
  write: interaction => interaction.createModal({
    customID: 'form',
    title: 'Your note',
    components: [{
      type: ComponentTypes.LABEL,
      label: 'Note',
      component: { type: ComponentTypes.TEXT_INPUT, customID: 'note', style: TextInputStyles.PARAGRAPH }
    }]
  }),
  slow: async interaction => {
    await interaction.defer();
    await interaction.editOriginal({ content: 'done' });
  },
  late: async interaction => {
    await interaction.createMessage({ content: 'first' });
    await interaction.createFollowup({ content: 'second', flags: MessageFlags.EPHEMERAL });
  },
  letter: async interaction => {
    const channel = await interaction.user.createDM();
    await channel.createMessage({ content: 'Hello in private' });
    await interaction.createMessage({ content: 'sent' });
  },
  file: interaction => interaction.createMessage({ files: [{ name: 'chart.txt', contents: Buffer.from('drawn') }] }),
  promote: async interaction => {
    const moderator = interaction.guild.roles.find(role => role.name === 'Moderator');
    await interaction.data.options.getMember('who').addRole(moderator.id);
    await interaction.createMessage({ content: 'done' });
  },
  quiet: async interaction => {
    const until = new Date(Date.now() + TEN_MINUTES).toISOString();
    await interaction.data.options.getMember('who').edit({ communicationDisabledUntil: until });
    await interaction.createMessage({ content: 'done' });
  },
  talk: async interaction => {
    const thread = await client.rest.channels.startThreadWithoutMessage(interaction.channelID, {
      name: interaction.data.options.getString('about'),
      type: ChannelTypes.PUBLIC_THREAD
    });
    await thread.createMessage({ content: 'Welcome' });
    await interaction.createMessage({ content: 'done' });
  },
  cheer: async interaction => {
    await interaction.createMessage({ content: 'Hooray' });
    const message = await interaction.getOriginal();
    await client.rest.channels.createReaction(message.channelID, message.id, '🎉');
  },
  errands: async interaction => {
    await interaction.defer();
    const failure = await failing(errands(interaction.guild, interaction.data.options.getUser('who')));
    await interaction.editOriginal({ content: failure || 'done' });
  },
  resumed: interaction => interaction.createMessage({ content: String(resumes) })
};

async function errands(guild, somebody) {
  const { applications, channels, guilds, oauth, webhooks } = client.rest;
  await applications.getCurrent();
  await oauth.getCurrentUser();
  await guilds.get(guild.id);
  const member = await guild.getMember(somebody.id);
  const role = await guild.createRole({ name: 'Walkers' });
  await guild.editRole(role.id, { hoist: true });
  await member.addRole(role.id);
  await member.removeRole(role.id);
  await guild.deleteRole(role.id);
  const channel = await guild.createChannel(ChannelTypes.GUILD_TEXT, { name: 'walks' });
  await channel.edit({ topic: 'Where to, and when' });
  const invite = await channel.createInvite({});
  await channels.getInvite(invite.code);
  await channels.deleteInvite(invite.code);
  const message = await channel.createMessage({ content: 'To the lake?' });
  await message.pin();
  await message.unpin();
  const thread = await channels.startThreadFromMessage(channel.id, message.id, { name: 'The lake' });
  await thread.join();
  await channels.getThreadMembers(thread.id);
  await thread.leave();
  const webhook = await webhooks.create(channel.id, { name: 'Postman' });
  await webhooks.delete(webhook.id);
  await channel.delete();
  const news = await guild.createChannel(ChannelTypes.GUILD_ANNOUNCEMENT, { name: 'news' });
  const told = await news.createMessage({ content: 'It snows!' });
  await told.crosspost();
  const emoji = await guild.createEmoji({ image: DOT, name: 'dot' });
  await guild.deleteEmoji(emoji.id);
  await guild.createBan(somebody.id, { reason: 'an errand' });
  await guild.getBan(somebody.id);
  await guild.removeBan(somebody.id);
  await guild.getAuditLog({ limit: 5 });
}

client.on('interactionCreate', async interaction => {
  if (interaction.isAutocompleteInteraction()) {
    await interaction.result(choices(interaction.data.options.getFocused().value));
  } else if (interaction.isCommandInteraction()) {
    await answers[interaction.data.name](interaction);
  } else if (interaction.isModalSubmitInteraction()) {
    await interaction.createMessage({ content: `Wrote: ${interaction.data.components.getTextInput('note')}` });
  } else if (interaction.isSelectMenuComponentInteraction()) {
    await interaction.deferUpdate();
    await interaction.editOriginal({ content: `Picked ${interaction.data.values.getStrings()[0]}` });
  } else if (interaction.isComponentInteraction()) {
    await interaction.editParent({ content: `You said ${interaction.data.customID}` });
  }
});
client.on('messageCreate', async message => {
  const answer = greeting(message.content, message.author.globalName);
  if (answer) {
    await client.rest.channels.createMessage(message.channelID, { content: answer });
  }
});
client.on('messageReactionAdd', async (message, reactor, reaction) => {
  if (reactor.id !== client.user.id) {
    await client.rest.channels.createMessage(message.channelID, { content: `Seen: ${reaction.emoji.name}` });
  }
});
client.on('shardResume', () => resumes++);
client.on('error', error => console.error(String(error)));
client.once('ready', () => client.application.bulkEditGlobalCommands(commands));

console.log(`oceanic.js ${VERSION}`);
await client.connect();
await untilStandardInputEnds();
client.disconnect(false);
