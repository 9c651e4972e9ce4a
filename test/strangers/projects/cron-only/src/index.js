export default {
  async scheduled(event) {
    console.log(`trigger fired at ${event.cron}`);
  },
};
