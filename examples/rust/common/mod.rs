//! What the Rust examples share: the arguments and a progress bar.
mod arguments;

use std::io::{stdout, IsTerminal, Write};
use std::time::Instant;

pub use arguments::arguments;
use sterna::options::ArgmaxOptions;
use sterna::{Result, Tensor};

/// The number of rows whose largest logit is the label's.
pub fn count_correct(logits: &Tensor, labels: &Tensor) -> Result<f64> {
    logits.argmax_with(ArgmaxOptions::new().axis(1))?.eq(labels)?.sum()?.item()
}

/// Sums up an epoch: "epoch  3/30 [=======>            ] loss 0.1234 accuracy 0.951 41234 samples/s", rewritten in
/// place on a terminal, elsewhere one line at the end.
pub struct Progress {
    epoch: i64,
    epochs: i64,
    samples: f64,
    seen: f64,
    loss_sum: f64,
    correct: f64,
    start: Instant,
}

impl Progress {
    pub fn new(epoch: i64, epochs: i64, samples: usize) -> Self {
        Progress {
            epoch,
            epochs,
            samples: samples as f64,
            seen: 0.0,
            loss_sum: 0.0,
            correct: 0.0,
            start: Instant::now(),
        }
    }
    pub fn add(&mut self, loss: f64, logits: &Tensor, labels: &Tensor) -> Result<()> {
        let n = labels.numel() as f64;
        self.seen += n;
        self.loss_sum += loss * n;
        self.correct += count_correct(logits, labels)?;
        self.show();
        Ok(())
    }
    pub fn accuracy(&self) -> f64 {
        self.correct / self.seen
    }
    fn show(&self) {
        let (terminal, done) = (stdout().is_terminal(), self.seen / self.samples);
        if done < 1.0 && !terminal {
            return;
        }
        print!(
            "{}epoch {:2}/{} [{:20}] loss {:.4}  accuracy {:.4}  {:.0} samples/s {}",
            if terminal { "\r" } else { "" },
            self.epoch,
            self.epochs,
            "=".repeat((done * 20.0) as usize),
            self.loss_sum / self.seen,
            self.accuracy(),
            self.seen / self.start.elapsed().as_secs_f64(),
            if done >= 1.0 { "\n" } else { "" }
        );
        stdout().flush().ok();
    }
}
