//! Makes and drops 1,000,000 small tensors and 100,000 of 1 MB: memory may not grow, no handle may be left.
use sterna::{debug_live_handles, Result, Tensor};

const MB: i64 = 1 << 20;

fn resident_mb() -> f64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse::<f64>().unwrap() * 4096.0 / MB as f64
}

/// Makes tensors of `size` floats; the first tenth is the warm-up.
fn soak(what: &str, count: usize, size: i64) -> Result<()> {
    let (mut warm, mut most) = (0f64, 0f64);
    for i in 0..count {
        drop(Tensor::ones([size])?);
        if i % (count / 100) == 0 {
            let now = resident_mb();
            warm = if i <= count / 10 { warm.max(now) } else { warm };
            most = most.max(now);
        }
    }
    println!("{what}: {warm:.0} MB after the warm-up, {most:.0} MB at most, {} live handles", debug_live_handles());
    assert!(most - warm <= 16.0 && most <= 1024.0);
    assert_eq!(debug_live_handles(), 0);
    Ok(())
}

#[test]
#[ignore = "takes a minute: ci/language/rust soak"]
fn memory_does_not_grow() -> Result<()> {
    soak("1,000,000 of 4 bytes", 1_000_000, 1)?;
    soak("100,000 of 1 MB", 100_000, MB / 4)
}
